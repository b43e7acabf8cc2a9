namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A token.</summary>
public abstract class Token : ITypeConstraint
{
    public static string Summary => "token";

    public static bool IsSatisfiedBy(IrType type) => type is TokenType;
}
