namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A type that satisfies one of two constraints; nest for more.</summary>
public abstract class AnyOf<TFirst, TSecond> : ITypeConstraint
    where TFirst : ITypeConstraint
    where TSecond : ITypeConstraint
{
    public static string Summary => $"{TFirst.Summary} or {TSecond.Summary}";

    public static bool IsSatisfiedBy(IrType type) => TFirst.IsSatisfiedBy(type) || TSecond.IsSatisfiedBy(type);
}
