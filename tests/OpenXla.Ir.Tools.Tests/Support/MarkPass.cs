using System.Globalization;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Appends its text to an attribute, so that tests see which passes ran and in which order.</summary>
public sealed class MarkPass : Pass<Operation>
{
    public string Text { get; set; } = "m";

    public int Count { get; set; } = 1;

    public string List { get; set; } = "";

    public override string Name => "mark";

    public override string Summary => "Marks ops.";

    public override IReadOnlyList<PassOption> Options =>
        [new("text", "string", "m", "What to append."), new("count", "int", "1", "How often."), new("list", "string", "", "Unused.", IsList: true)];

    public override OptionOutcome SetOption(string name, string text)
    {
        switch (name)
        {
            case "text":
                Text = text;
                return OptionOutcome.Ok;
            case "list":
                List = string.Join('|', PassOptionList.Split(text));
                return OptionOutcome.Ok;
            case "count":
                if (!int.TryParse(text, CultureInfo.InvariantCulture, out int count)) return OptionOutcome.BadValue;
                Count = count;
                return OptionOutcome.Ok;
            default:
                return OptionOutcome.Unknown;
        }
    }

    public override string? GetOption(string name) => name switch
    {
        "text" => Text,
        "count" => Count.ToString(CultureInfo.InvariantCulture),
        "list" => List,
        _ => null,
    };

    protected override void Run(Operation op, PassContext context)
    {
        var old = op.GetAttribute<StringAttr>("t.marks")?.Value ?? "";
        op.SetAttribute("t.marks", new StringAttr(old + string.Concat(Enumerable.Repeat(Text, Count))));
    }
}
