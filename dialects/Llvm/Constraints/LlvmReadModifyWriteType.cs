using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What is read and written at once.</summary>
public abstract class LlvmReadModifyWriteType : ITypeConstraint
{
    public static string Summary => "floating point LLVM type or LLVM pointer type or signless integer or LLVM dialect-compatible fixed-length vector type";
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsFloat(type) || type is LlvmPointerType or IntegerType { IsSignless: true } || (LlvmCompatibility.IsVector(type) && type is not VectorType { IsScalable: true });
}
