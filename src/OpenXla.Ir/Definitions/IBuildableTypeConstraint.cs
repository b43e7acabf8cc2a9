namespace OpenXla.Ir.Definitions;

/// <summary>A constraint that only one type satisfies, so that syntaxes need not show it.</summary>
public interface IBuildableTypeConstraint : ITypeConstraint
{
    static abstract IrType BuildableType { get; }
}
