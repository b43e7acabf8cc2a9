namespace OpenXla.Ir.Definitions;

/// <summary>A constraint on attributes of one known type, so that syntaxes show the value without it.</summary>
public interface ITypedAttributeConstraint : IAttributeConstraint
{
    static abstract IrType ValueType { get; }
}
