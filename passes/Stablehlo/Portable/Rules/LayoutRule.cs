namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>The layouts of operands and results, which StableHLO has both or neither of.</summary>
internal sealed class LayoutRule : AttributeRule
{
    private static readonly string[] Names = ["operand_layouts", "result_layouts"];

    internal override void Write(AttributeTransfer transfer)
    {
        foreach (var name in Names)
            if (!transfer.Source.ContainsKey(name)) transfer.Target[name] = VhloValues.EmptyArray;
    }

    internal override void Read(AttributeTransfer transfer)
    {
        if (!Names.All(n => VhloValues.EmptyArray.Equals(transfer.Source.GetValueOrDefault(n)))) return;
        foreach (var name in Names) transfer.Take(name);
    }
}
