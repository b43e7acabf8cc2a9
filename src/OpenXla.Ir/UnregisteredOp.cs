using OpenXla.Ir.Builtin;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir;

/// <summary>An operation of a name that no loaded dialect defines. Its properties may be any attribute, and the order of the operations in its blocks may mean nothing.</summary>
public sealed class UnregisteredOp : Operation, IGraphRegion
{
    private OperandSlots2 _operands;

    public UnregisteredOp() => UseInlineOperands(ref _operands);

    public IrAttribute? Properties { get; set; }

    public override IrAttribute? GetInherentAttribute(string name) => (Properties as DictionaryAttr)?.Get(name);

    public override bool TrySetInherentAttribute(string name, IrAttribute? value)
    {
        if (Properties is not DictionaryAttr properties || properties.Get(name) is null) return false;
        Properties = value is null ? properties.Without(name) : properties.With(name, value);
        return true;
    }

    protected internal override void CopyAttributesFrom(Operation other)
    {
        Properties = ((UnregisteredOp)other).Properties;
        DiscardableAttributes = other.DiscardableAttributes;
    }

    protected internal override bool TrySetProperties(IrAttribute properties)
    {
        Properties = properties;
        return true;
    }
}
