namespace OpenXla.Ir.Affine;

/// <summary>The value of the symbol at a position of the surrounding map or set, written <c>s0</c>.</summary>
public sealed class AffineSymbolExpr : AffineExpr
{
    // Few maps have more; sharing these makes most comparisons a comparison of references.
    private static readonly AffineSymbolExpr[] s_shared = CreateShared();

    private AffineSymbolExpr(int position)
        : base(HashCode.Combine(AffineExprKind.Symbol, position)) => Position = position;

    private static AffineSymbolExpr[] CreateShared()
    {
        var shared = new AffineSymbolExpr[16];
        for (int i = 0; i < shared.Length; i++) shared[i] = new AffineSymbolExpr(i);
        return shared;
    }

    public int Position { get; }

    public override AffineExprKind Kind => AffineExprKind.Symbol;

    public override int SymbolBound => Position + 1;

    public static AffineSymbolExpr Get(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfEqual(position, int.MaxValue);
        return position < s_shared.Length ? s_shared[position] : new(position);
    }

    public override AffineExpr ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols) =>
        Position < symbols.Length ? symbols[Position] : this;

    internal override long? EvaluateCore(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols) => symbols[Position];

    private protected override bool EqualsSameKind(AffineExpr other) => Position == ((AffineSymbolExpr)other).Position;
}
