namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signless integer, or a vector of them.</summary>
public abstract class LlvmIntegerLike : ITypeConstraint
{
    public static string Summary => "signless integer or LLVM dialect-compatible vector of signless integer";

    public static bool IsSatisfiedBy(IrType type) => (type is VectorType vector ? vector.ElementType : type) is IntegerType { IsSignless: true };
}
