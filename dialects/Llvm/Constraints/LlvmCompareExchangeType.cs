using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What is compared and exchanged at once.</summary>
public abstract class LlvmCompareExchangeType : ITypeConstraint
{
    public static string Summary => "signless integer or LLVM pointer type";
    public static bool IsSatisfiedBy(IrType type) => type is IntegerType { IsSignless: true } or LlvmPointerType;
}
