using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that can say what it amounts to without new operations.</summary>
public interface IFoldable
{
    /// <summary>Tries to fold.</summary>
    /// <param name="operands">The constant behind each operand, or null.</param>
    /// <returns>What replaces the results, that the op changed in place, or <see cref="FoldResult.None"/>.</returns>
    FoldResult Fold(ReadOnlySpan<IrAttribute?> operands);
}
