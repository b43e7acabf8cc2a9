namespace OpenXla.Ir.Definitions;

/// <summary>A set of types that an operand or result may have.</summary>
public interface ITypeConstraint
{
    /// <summary>The set in words, as messages say it: <c>operand #0 must be floating-point-like</c>.</summary>
    static abstract string Summary { get; }

    static abstract bool IsSatisfiedBy(IrType type);
}
