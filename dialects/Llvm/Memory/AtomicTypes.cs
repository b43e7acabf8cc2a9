using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What can be read and written at once.</summary>
internal static class AtomicTypes
{
    private const int PointerWidth = 64;

    /// <summary>Integers, numbers and pointers of 8, 16, 32, … bits.</summary>
    internal static bool AreSupported(IrType type)
    {
        int width = type switch
        {
            IntegerType integer => integer.Width,
            LlvmPointerType => PointerWidth,
            LlvmPpcFp128Type => 128,
            FloatType real when LlvmCompatibility.IsFloat(real) => real.Width,
            _ => 0,
        };
        return width >= 8 && (width & (width - 1)) == 0;
    }

    /// <summary>The rules of loads and stores that are atomic, and of those that are not.</summary>
    internal static void Verify(Operation op, Verifier verifier, IrType type, AtomicOrdering ordering, AtomicOrdering unsupported, bool isAligned, bool hasScope)
    {
        if (ordering == AtomicOrdering.NotAtomic)
        {
            if (hasScope) verifier.Error(op, "expected syncscope to be null for non-atomic access");
        }
        else if (!AreSupported(type)) verifier.Error(op, $"unsupported type '{type}' for atomic access");
        else if (ordering == unsupported || ordering == AtomicOrdering.AcquireRelease) verifier.Error(op, $"unsupported ordering '{ordering.Keyword()}'");
        else if (!isAligned) verifier.Error(op, "expected alignment for atomic access");
    }
}
