namespace OpenXla.Ir.Affine;

public sealed class AffineConstantExpr : AffineExpr
{
    private AffineConstantExpr(long value)
        : base(HashCode.Combine(AffineExprKind.Constant, value)) => Value = value;

    public long Value { get; }

    public override AffineExprKind Kind => AffineExprKind.Constant;

    // The magnitude of the smallest number does not fit; half of it divides it too.
    public override long LargestKnownDivisor => Value == long.MinValue ? 1L << 62 : Math.Abs(Value);

    public static AffineConstantExpr Get(long value) => new(value);

    public override AffineExpr ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols) => this;

    internal override long? EvaluateCore(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols) => Value;

    private protected override bool EqualsSameKind(AffineExpr other) => Value == ((AffineConstantExpr)other).Value;
}
