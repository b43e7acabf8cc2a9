namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A number that fills a tile.</summary>
internal abstract class MmaElement : ITypeConstraint
{
    public static string Summary => "8-bit signed integer or 8-bit unsigned integer or 32-bit signless integer or 16-bit float or 32-bit float";

    public static bool IsSatisfiedBy(IrType type) => IsSmall(type) || I32.IsSatisfiedBy(type) || F16.IsSatisfiedBy(type) || F32.IsSatisfiedBy(type);

    /// <summary>True for si8 and ui8.</summary>
    internal static bool IsSmall(IrType type) => type is IntegerType { Width: 8, IsSignless: false };
}
