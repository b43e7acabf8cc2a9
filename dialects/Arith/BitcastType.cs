namespace OpenXla.Ir.Dialects.Arith;

/// <summary>What <see cref="BitcastOp"/> takes: a signless integer or a float, in a vector, tensor or memref or alone.</summary>
public abstract class BitcastType : ITypeConstraint
{
    public static string Summary => "signless-integer-or-float-like or memref of signless-integer or float";

    public static bool IsSatisfiedBy(IrType type) => ArithTypes.ElementOrSelf(type) is IntegerType { IsSignless: true } or FloatType;
}
