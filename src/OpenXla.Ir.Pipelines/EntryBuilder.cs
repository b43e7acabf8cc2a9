using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Pipelines;

/// <summary>Makes passes and pipelines from names and options, with upstream's words for what can go wrong.</summary>
internal sealed class EntryBuilder(PassRegistry registry)
{
    internal static string Unknown(string name) => $"'{name}' does not refer to a registered pass or pass pipeline";

    internal void Add(OpPassManager manager, string name, List<OptionText> options, string rawOptions, int position)
    {
        if (registry.FindPass(name) is { } factory) AddPass(manager, factory.Create(), options, rawOptions, position);
        else if (registry.FindPipeline(name) is { } pipeline) AddPipeline(manager, pipeline, options, rawOptions, position);
        else throw new PipelineSyntaxException(position, Unknown(name), hint: registry.FindSimilar(name) is { } similar ? $"did you mean '{similar}'?" : null);
    }

    private static void AddPass(OpPassManager manager, Pass pass, List<OptionText> options, string rawOptions, int position)
    {
        SetAll(options, pass.SetOption, pass.Options, pass.Name, rawOptions);
        if (manager.FindMismatch(pass) is { } mismatch) throw new PipelineSyntaxException(position, mismatch, notes: Failed(pass.Name, rawOptions));
        manager.Add(pass);
    }

    private static void AddPipeline(OpPassManager manager, PipelineFactory pipeline, List<OptionText> options, string rawOptions, int position)
    {
        var values = new PipelineOptions(pipeline.Options);
        SetAll(options, values.Set, pipeline.Options, pipeline.Name, rawOptions);
        try
        {
            pipeline.Build(manager, values);
        }
        catch (ArgumentException mismatch)
        {
            throw new PipelineSyntaxException(position, mismatch.Message, notes: Failed(pipeline.Name, rawOptions));
        }
    }

    /// <summary>A list that is given several times is one.</summary>
    private static void SetAll(List<OptionText> options, Func<string, string, OptionOutcome> set, IReadOnlyList<PassOption> known, string owner, string rawOptions)
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            bool isList = known.Any(k => k.IsList && k.Name == option.Name);
            var outcome = set(option.Name, option.Value);
            var wrong = outcome == OptionOutcome.BadValue && isList ? PassOptionList.Split(option.Value).Find(e => set(option.Name, e) != OptionOutcome.Ok) : null;
            Check(outcome, wrong is null ? option : option with { Value = wrong }, known, owner, rawOptions);
            if (!isList) continue;
            if (lists.TryGetValue(option.Name, out var before)) set(option.Name, lists[option.Name] = $"{before},{option.Value}");
            else lists[option.Name] = option.Value;
        }
    }

    private static void Check(OptionOutcome outcome, OptionText option, IReadOnlyList<PassOption> known, string owner, string rawOptions)
    {
        if (outcome == OptionOutcome.Ok) return;
        if (outcome == OptionOutcome.Unknown) throw new PipelineSyntaxException(option.Position, $"<Pass-Options-Parser>: no such option {option.Name}", Hint(option.Name, known), Failed(owner, rawOptions));
        var type = TypeOf(option.Name, known);
        var complaint = !IsScalar(type) ? $"Cannot find option named '{option.Value}'!"
            : type == "bool" ? $"'{option.Value}' is invalid value for boolean argument! Try 0 or 1"
            : $"'{option.Value}' value invalid for {ArgumentOf(type)} argument!";
        throw new PipelineSyntaxException(option.Position, $"for the --{option.Name} option: {complaint}", IsScalar(type) ? null : $"possible values: {type}", Failed(owner, rawOptions));
    }

    /// <summary>What upstream calls arguments of a type.</summary>
    private static string ArgumentOf(string type) => type switch
    {
        "int" => "integer",
        "float" or "double" => "floating point",
        _ => type,
    };

    private static string Failed(string owner, string rawOptions) => $"failed to add `{owner}` with options `{rawOptions}`";

    private static string TypeOf(string name, IReadOnlyList<PassOption> known)
    {
        foreach (var option in known)
            if (option.Name == name) return option.TypeName;
        return "string";
    }

    private static bool IsScalar(string type) => type is "int" or "uint" or "long" or "ulong" or "bool" or "float" or "double" or "string" or "byte" or "short" or "number";

    private static string? Hint(string name, IReadOnlyList<PassOption> known)
    {
        if (known.Count == 0) return "it takes no options";
        var search = new SimilarName(name);
        foreach (var option in known) search.Consider(option.Name);
        return search.Best is { } best ? $"did you mean '{best}'?" : null;
    }
}
