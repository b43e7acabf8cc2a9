using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>Works on each element alone: the op on vectors and tensors is the op on scalars, element by element.</summary>
public interface IElementwise : IOperationTrait
{
    /// <summary>Checks that what has elements is of one shape. Dialects that stretch scalars have rules of their own, so this is for ops to ask for.</summary>
    static void VerifyShapes(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(op) is { } mistake) verifier.Error(op, mistake);
    }

    private static string? FindMistake(Operation op)
    {
        IrType? first = null;
        bool isSame = true;
        foreach (var operand in op.Operands) Compare(operand.Type, ref first, ref isSame);
        int shaped = 0;
        var ofOperands = first;
        foreach (var result in op.Results)
            if (Compare(result.Type, ref first, ref isSame)) shaped++;
        if (first is null) return null;
        if (ofOperands is null) return "if a result is non-scalar, then at least one operand must be non-scalar";
        if (shaped == 0) return "if an operand is non-scalar, then there must be at least one non-scalar result";
        if (shaped != op.ResultCount) return "if an operand is non-scalar, then all results must be non-scalar";
        return isSame ? null : "all non-scalar operands/results must have the same shape and base type";
    }

    /// <summary>Whether a type has elements; <paramref name="first"/> is the first such type, which all must be like.</summary>
    private static bool Compare(IrType type, ref IrType? first, ref bool isSame)
    {
        if (type is not (VectorType or TensorType or UnrankedTensorType)) return false;
        first ??= type;
        if (ReferenceEquals(first, type)) return true;
        isSame &= first.GetType() == type.GetType() && ISameOperandsAndResultShape.AreCompatible(first, type);
        return true;
    }
}
