namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A scalar number.</summary>
internal abstract class IntegerOrFloat : ITypeConstraint
{
    public static string Summary => "Integer or Float";

    public static bool IsSatisfiedBy(IrType type) => type is IntegerType { IsSignless: true } or FloatType;
}
