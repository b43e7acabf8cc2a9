using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>
/// The loops of a named operation and how they index its operands, from a text such as <c>nwfWC: n w:W C, W C f, n w f</c>: first all
/// loops in their order, capitals for reductions, then the operands' dimensions. In <c>w:W</c> a window moves over the input; the
/// windows take strides and dilations in turn.
/// </summary>
internal sealed class LoopSignature
{
    private readonly string _loops;
    private readonly string[][] _operands;

    internal LoopSignature(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        _loops = text[..colon];
        _operands = [.. text[(colon + 1)..].Split(',').Select(static operand => operand.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        HasWindow = Array.Exists(_operands, static operand => Array.Exists(operand, static dimension => dimension.Length > 1));
        var iterators = new IteratorType[_loops.Length];
        for (int i = 0; i < iterators.Length; i++) iterators[i] = char.IsUpper(_loops[i]) ? IteratorType.Reduction : IteratorType.Parallel;
        Iterators = iterators;
    }

    internal IReadOnlyList<IteratorType> Iterators { get; }

    /// <summary>Whether a window moves over an operand.</summary>
    internal bool HasWindow { get; }

    internal int OperandCount => _operands.Length;

    private AffineMap[]? _maps;
    private ArrayAttr? _mapsAttribute;

    /// <summary>The maps of the operands without strides and dilations, made once.</summary>
    internal AffineMap[] Maps => _maps ??= MapsOf([], []);

    /// <summary><see cref="Maps"/> as the attribute that operations share.</summary>
    internal ArrayAttr MapsAttribute => _mapsAttribute ??= ArrayAttr.Of(Maps.Select(static map => new AffineMapAttr(map)));

    /// <summary>The maps of the operands, with ones for strides and dilations that are not there.</summary>
    internal AffineMap[] MapsOf(ReadOnlySpan<long> strides, ReadOnlySpan<long> dilations)
    {
        if (strides.IsEmpty && dilations.IsEmpty && _maps is { } known) return known;
        var maps = new AffineMap[_operands.Length];
        for (int i = 0; i < maps.Length; i++) maps[i] = MapOf(_operands[i], strides, dilations);
        return maps;
    }

    private AffineMap MapOf(string[] dimensions, ReadOnlySpan<long> strides, ReadOnlySpan<long> dilations)
    {
        var results = new AffineExpr[dimensions.Length];
        int window = 0;
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = AffineExpr.Dim(_loops.IndexOf(dimensions[i][0], StringComparison.Ordinal));
            if (dimensions[i].Length == 1) continue;
            var within = AffineExpr.Dim(_loops.IndexOf(dimensions[i][2], StringComparison.Ordinal));
            results[i] = (results[i] * Factor(strides, window)) + (within * Factor(dilations, window));
            window++;
        }
        return new AffineMap(_loops.Length, 0, [.. results]);
    }

    private static long Factor(ReadOnlySpan<long> factors, int window) => window < factors.Length ? factors[window] : 1;
}
