using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Text;

/// <summary>The operands that affine expressions name in place of dimensions and symbols: <c>%i + symbol(%n)</c>. Each name counts once.</summary>
public sealed class AffineOperands
{
    internal readonly Dictionary<string, AffineExpr> ByName = new(StringComparer.Ordinal);

    /// <summary>What stands for dimension i.</summary>
    public List<UnresolvedOperand> Dims { get; } = [];

    /// <summary>What stands for symbol i, written <c>symbol(%name)</c>.</summary>
    public List<UnresolvedOperand> Symbols { get; } = [];
}
