namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>i128.</summary>
internal abstract class I128 : IBuildableTypeConstraint
{
    public static string Summary => "128-bit signless integer";

    public static IrType BuildableType { get; } = new IntegerType(128);

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
