namespace OpenXla.Ir.Affine;

/// <summary>An operator on two expressions. What walks ask most is computed once, when the node is made.</summary>
public sealed class AffineBinaryExpr : AffineExpr
{
    internal AffineBinaryExpr(AffineExprKind kind, AffineExpr left, AffineExpr right)
        : base(HashCode.Combine(kind, left, right))
    {
        Kind = kind;
        Left = left;
        Right = right;
        Depth = Math.Max(left.Depth, right.Depth) + 1;
        if (Depth > MaxDepth)
            throw new AffineDepthException();
        DimBound = Math.Max(left.DimBound, right.DimBound);
        SymbolBound = Math.Max(left.SymbolBound, right.SymbolBound);
        IsPureAffine = left.IsPureAffine && right.IsPureAffine && kind switch
        {
            AffineExprKind.Add => true,
            AffineExprKind.Mul => left is AffineConstantExpr || right is AffineConstantExpr,
            _ => right is AffineConstantExpr,
        };
        LargestKnownDivisor = FindDivisor(kind, left, right);
    }

    public override AffineExprKind Kind { get; }

    public AffineExpr Left { get; }

    public AffineExpr Right { get; }

    public override int Depth { get; }

    public override int DimBound { get; }

    public override int SymbolBound { get; }

    public override bool IsPureAffine { get; }

    public override long LargestKnownDivisor { get; }

    public override AffineExpr ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols)
    {
        var left = Left.ReplaceDimsAndSymbols(dims, symbols);
        var right = Right.ReplaceDimsAndSymbols(dims, symbols);
        return left == Left && right == Right ? this : AffineSimplifier.Make(Kind, left, right);
    }

    public override void Walk(Action<AffineExpr> visit)
    {
        Left.Walk(visit);
        Right.Walk(visit);
        visit(this);
    }

    internal override bool Any(Func<AffineExpr, bool> predicate) => Left.Any(predicate) || Right.Any(predicate) || predicate(this);

    internal override long? EvaluateCore(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols) =>
        Left.EvaluateCore(dims, symbols) is { } left && Right.EvaluateCore(dims, symbols) is { } right
            ? AffineArithmetic.Apply(Kind, left, right)
            : null;

    private protected override bool EqualsSameKind(AffineExpr other)
    {
        var binary = (AffineBinaryExpr)other;
        return Depth == binary.Depth && Left.Equals(binary.Left) && Right.Equals(binary.Right);
    }

    private static long FindDivisor(AffineExprKind kind, AffineExpr left, AffineExpr right)
    {
        long first = left.LargestKnownDivisor;
        long second = right.LargestKnownDivisor;
        switch (kind)
        {
            case AffineExprKind.Mul:
                // Where the product is too large, a smaller divisor is still a true one.
                return Math.BigMul(first, second) is var product && product <= long.MaxValue ? (long)product : Math.Max(first, second);
            case AffineExprKind.Add or AffineExprKind.Mod:
                return AffineArithmetic.GreatestCommonDivisor(first, second);
            default:
                bool isExact = right is AffineConstantExpr && second != 0 && first % second == 0;
                return isExact ? first / second : 1;
        }
    }
}
