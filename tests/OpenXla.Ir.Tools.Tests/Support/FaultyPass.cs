using System.Globalization;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Fails on the operation with a given symbol, in a given way.</summary>
public sealed class FaultyPass : Pass<Operation>
{
    public string Symbol { get; set; } = "";

    public string How { get; set; } = "error";

    public override string Name => "faulty";

    public override IReadOnlyList<PassOption> Options => [new("symbol", "string", "", "Where."), new("how", "string", "error", "How.")];

    public override OptionOutcome SetOption(string name, string text)
    {
        if (name == "symbol") Symbol = text;
        else if (name == "how") How = text;
        else return OptionOutcome.Unknown;
        return OptionOutcome.Ok;
    }

    public override string? GetOption(string name) => name switch
    {
        "symbol" => Symbol,
        "how" => How,
        _ => null,
    };

    protected override void Run(Operation op, PassContext context)
    {
        if ((op as Interfaces.ISymbol)?.SymbolName != Symbol) return;
        switch (How)
        {
            case "throw": throw new InvalidOperationException($"lost at {Symbol}\nand a second line");
            case "null": throw new NullReferenceException();
            case "break":
                foreach (var leaf in op.Descendants<LeafOp>()) leaf.SetAttribute("broken", Builtin.UnitAttr.Instance);
                break;
            case "silent": context.Fail(); break;
            case "warn":
                context.Warning(op, "trouble ahead");
                context.Error(op, "has failed after a warning");
                break;
            // What only this process can know keeps a reproducer from being one.
            case "once":
                if (!op.Context.LoadedDialects.Any(static d => d.Name == "once")) context.Error(op, string.Create(CultureInfo.InvariantCulture, $"failed at {Environment.TickCount64 + Random.Shared.NextInt64()}"));
                break;
            default: context.Error(op, "is faulty"); break;
        }
    }
}
