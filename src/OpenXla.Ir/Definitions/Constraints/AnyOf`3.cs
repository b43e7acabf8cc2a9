namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A type that satisfies one of three constraints.</summary>
public abstract class AnyOf<TFirst, TSecond, TThird> : ITypeConstraint
    where TFirst : ITypeConstraint
    where TSecond : ITypeConstraint
    where TThird : ITypeConstraint
{
    public static string Summary => $"{TFirst.Summary} or {TSecond.Summary} or {TThird.Summary}";

    public static bool IsSatisfiedBy(IrType type) => TFirst.IsSatisfiedBy(type) || TSecond.IsSatisfiedBy(type) || TThird.IsSatisfiedBy(type);
}
