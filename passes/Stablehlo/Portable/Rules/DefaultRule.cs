namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>An attribute that StableHLO leaves out where it has its default, while the format always has it.</summary>
/// <param name="name">In both.</param>
/// <param name="make">The default in the format.</param>
/// <param name="isDefault">Whether an attribute of the format says no more than the default.</param>
internal sealed class DefaultRule(string name, Func<AttributeTransfer, IrAttribute> make, Func<IrAttribute, bool> isDefault) : AttributeRule
{
    internal DefaultRule(string name, IrAttribute value)
        : this(name, _ => value, value.Equals)
    {
    }

    internal override void Write(AttributeTransfer transfer)
    {
        if (!transfer.Source.ContainsKey(name)) transfer.Target[name] = make(transfer);
    }

    internal override void Read(AttributeTransfer transfer)
    {
        if (transfer.Source.TryGetValue(name, out var value) && isDefault(value)) transfer.Source.Remove(name);
    }
}
