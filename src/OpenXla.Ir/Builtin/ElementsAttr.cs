namespace OpenXla.Ir.Builtin;

/// <summary>An attribute that gives the elements of a shaped type.</summary>
public abstract record ElementsAttr(ShapedType Type) : IrAttribute, ITypedAttribute
{
    IrType ITypedAttribute.Type => Type;

    public virtual bool Equals(ElementsAttr? other) => base.Equals(other) && Type.Equals(other!.Type);
    public override int GetHashCode() => base.GetHashCode();
}
