namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>What atomic operations work on.</summary>
public abstract class SignlessIntegerOrFloat : ITypeConstraint
{
    public static string Summary => "signless integer or floating-point";

    public static bool IsSatisfiedBy(IrType type) => AnySignlessInteger.IsSatisfiedBy(type) || AnyFloat.IsSatisfiedBy(type);
}
