namespace OpenXla.Ir.Dialects.Arith;

/// <summary>What index casts take: a signless integer or index, in a vector, tensor or memref or alone.</summary>
public abstract class IndexCastType : ITypeConstraint
{
    public static string Summary => "signless-integer-like or memref of signless-integer";

    public static bool IsSatisfiedBy(IrType type) => ArithTypes.ElementOrSelf(type) is IntegerType { IsSignless: true } or IndexType;
}
