using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Does nothing, but has a list of groups of options: <c>list={{list=1 string=foo},{list=2}}</c>.</summary>
[Pass("test-options-super-pass")]
public sealed partial class SuperOptionsTestPass : Pass<FuncOp>
{
    private List<OptionsTestPass> _groups = [];

    public override string DisplayName => "(anonymous namespace)::TestOptionsSuperPass";

    public override IReadOnlyList<PassOption> Options { get; } = [new("list", "value", "", "groups of options", IsList: true)];

    public override string? GetOption(string name) => name == "list" ? string.Join(',', _groups.Select(Format)) : null;

    public override OptionOutcome SetOption(string name, string text)
    {
        if (name != "list") return OptionOutcome.Unknown;
        var groups = new List<OptionsTestPass>();
        foreach (var group in PassOptionList.Split(text))
        {
            if (ReadGroup(group) is not { } read) return OptionOutcome.BadValue;
            groups.Add(read);
        }
        _groups = groups;
        return OptionOutcome.Ok;
    }

    protected override void Run(FuncOp op, PassContext context) => context.MarkUnchanged();

    private static string Format(OptionsTestPass group) => PipelineText.Format(group)[group.Name.Length..];

    private static OptionsTestPass? ReadGroup(string text)
    {
        var group = new OptionsTestPass();
        foreach (var (name, value) in PassOptionList.Pairs(text))
            if (group.SetOption(name, value) != OptionOutcome.Ok) return null;
        return group;
    }
}
