using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Pipelines that are nested, and pipelines whose options go to their passes.</summary>
internal static class TestPipelines
{
    private static readonly PassOption[] Options =
    [
        new("list", "int", "", "a list of numbers", IsList: true),
        new("string-list", "string", "", "a list of strings", IsList: true),
        new("string", "string", "", "a string"),
        new("enum", "zero|one|two", "zero", "one of some names"),
    ];

    internal static PluginRegistry Register(PluginRegistry registry) => registry
        .Pipeline("test-pm-nested-pipeline", BuildNested, "a pipeline nested by hand")
        .Pipeline("test-textual-pm-nested-pipeline", BuildNested, "the nested pipeline by another name")
        .Pipeline(new PipelineFactory("test-options-pass-pipeline", "a pipeline that hands its options on", Options, BuildWithOptions))
        .Pipeline(new PipelineFactory("test-options-super-pass-pipeline", "a pipeline with a list of groups of options", [new("super-list", "value", "", "groups of options", IsList: true)], BuildSuper))
        .Pipeline(new PipelineFactory("test-options-super-set-ab-pipeline", "a pipeline whose options go to two passes", [new("foo", "bool", "false", "for the first"), new("bar", "bool", "false", "for the second")], BuildAb));

    private static void BuildNested(OpPassManager passes)
    {
        var modules = passes.Nest<ModuleOp>();
        modules.Add<ModuleTestPass>();
        modules.Nest<FuncOp>().Add<FunctionTestPass>();
        passes.Nest<FuncOp>().Add<FunctionTestPass>();
    }

    private static void BuildWithOptions(OpPassManager passes, PipelineOptions options)
    {
        var pass = new OptionsTestPass();
        foreach (var option in Options) pass.SetOption(option.Name, options[option.Name]);
        passes.Add(pass);
    }

    private static void BuildSuper(OpPassManager passes, PipelineOptions options)
    {
        var pass = new SuperOptionsTestPass();
        if (pass.SetOption("list", options["super-list"]) != OptionOutcome.Ok) throw new ArgumentException($"'{options["super-list"]}' is no list of groups of options", nameof(options));
        passes.Add(pass);
    }

    private static void BuildAb(OpPassManager passes, PipelineOptions options)
    {
        passes.Add(new OptionsATestPass());
        passes.Add(new OptionsBTestPass());
    }
}
