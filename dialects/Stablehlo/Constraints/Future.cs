namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A future.</summary>
public abstract class Future : ITypeConstraint
{
    public static string Summary => "future";

    public static bool IsSatisfiedBy(IrType type) => type is FutureType;
}
