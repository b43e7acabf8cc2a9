namespace OpenXla.Ir.Builtin;

/// <summary>An attribute that gives the elements of a shaped type.</summary>
public abstract record ElementsAttr(ShapedType Type) : IrAttribute, ITypedAttribute
{
    IrType ITypedAttribute.Type => Type;

    /// <summary>Prints <c>dense_resource&lt;__elided__&gt;</c> where there are more elements than are wanted; false where there are not.</summary>
    private protected bool TryPrintElided(Text.AsmPrinter printer, bool isSplat, long count)
    {
        if (isSplat || printer.Options.ElideElementsIfLarger is not { } limit || count <= limit) return false;
        printer.Write("dense_resource<__elided__>"u8);
        return true;
    }

    public virtual bool Equals(ElementsAttr? other) => base.Equals(other) && Type.Equals(other!.Type);
    public override int GetHashCode() => base.GetHashCode();
}
