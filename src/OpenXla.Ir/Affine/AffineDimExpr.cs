namespace OpenXla.Ir.Affine;

/// <summary>The value of the dimension at a position of the surrounding map or set, written <c>d0</c>.</summary>
public sealed class AffineDimExpr : AffineExpr
{
    // Few maps have more; sharing these makes most comparisons a comparison of references.
    private static readonly AffineDimExpr[] s_shared = CreateShared();

    private AffineDimExpr(int position)
        : base(HashCode.Combine(AffineExprKind.Dim, position)) => Position = position;

    private static AffineDimExpr[] CreateShared()
    {
        var shared = new AffineDimExpr[16];
        for (int i = 0; i < shared.Length; i++) shared[i] = new AffineDimExpr(i);
        return shared;
    }

    public int Position { get; }

    public override AffineExprKind Kind => AffineExprKind.Dim;

    public override int DimBound => Position + 1;

    public static AffineDimExpr Get(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfEqual(position, int.MaxValue);
        return position < s_shared.Length ? s_shared[position] : new(position);
    }

    public override AffineExpr ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols) =>
        Position < dims.Length ? dims[Position] : this;

    internal override long? EvaluateCore(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols) => dims[Position];

    private protected override bool EqualsSameKind(AffineExpr other) => Position == ((AffineDimExpr)other).Position;
}
