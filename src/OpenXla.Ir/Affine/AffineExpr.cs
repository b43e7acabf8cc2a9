using System.Diagnostics;
using System.Text;

namespace OpenXla.Ir.Affine;

/// <summary>An integer function of dimensions and symbols: sums, products, quotients and remainders.</summary>
/// <remarks>
/// This namespace is the index arithmetic of loops, layouts and memory accesses. All its values are immutable, belong
/// to no context and compare by structure. Expressions can only be made through the operators and methods here, which
/// simplify exactly as upstream does, so equal texts make equal expressions. Nothing wraps around: where a constant
/// would leave 64 bits the expression stays as written.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class AffineExpr : IEquatable<AffineExpr>
{
    /// <summary>How deeply expressions may nest. Walks recurse; within the limit each fits in half a megabyte of stack.</summary>
    public const int MaxDepth = 1000;

    private readonly int _hash;

    private protected AffineExpr(int hash) => _hash = hash;

    public abstract AffineExprKind Kind { get; }

    /// <summary>Operators on the longest path to a leaf.</summary>
    public virtual int Depth => 0;

    /// <summary>One more than the largest dimension position used; a map needs at least so many dimensions.</summary>
    public virtual int DimBound => 0;

    /// <summary>One more than the largest symbol position used.</summary>
    public virtual int SymbolBound => 0;

    /// <summary>Whether no dimension occurs.</summary>
    public bool IsSymbolicOrConstant => DimBound == 0;

    /// <summary>Whether every factor, divisor and modulus is a constant.</summary>
    public virtual bool IsPureAffine => true;

    /// <summary>The largest number known to divide every value of the expression; 0 for the constant 0.</summary>
    public virtual long LargestKnownDivisor => 1;

    public static AffineExpr Dim(int position) => AffineDimExpr.Get(position);

    public static AffineExpr Symbol(int position) => AffineSymbolExpr.Get(position);

    public static AffineExpr Constant(long value) => AffineConstantExpr.Get(value);

    /// <exception cref="AffineDepthException">The sum would nest too deeply; so do all operators here.</exception>
    public static AffineExpr Add(AffineExpr left, AffineExpr right) => AffineSimplifier.Add(left, right);

    public static AffineExpr Subtract(AffineExpr left, AffineExpr right) => Add(left, Negate(right));

    public static AffineExpr Negate(AffineExpr operand) => Multiply(operand, Constant(-1));

    /// <summary>The product. It is only affine where one factor is symbolic or constant, which the caller checks.</summary>
    public static AffineExpr Multiply(AffineExpr left, AffineExpr right) => AffineSimplifier.Multiply(left, right);

    /// <summary>The remainder, never negative for a positive modulus.</summary>
    public static AffineExpr Modulo(AffineExpr left, AffineExpr right) => AffineSimplifier.Modulo(left, right);

    public static AffineExpr FloorDivide(AffineExpr left, AffineExpr right) => AffineSimplifier.FloorDivide(left, right);

    public static AffineExpr CeilDivide(AffineExpr left, AffineExpr right) => AffineSimplifier.CeilDivide(left, right);

    public AffineExpr FloorDiv(AffineExpr divisor) => FloorDivide(this, divisor);

    public AffineExpr CeilDiv(AffineExpr divisor) => CeilDivide(this, divisor);

    public bool IsDim(int position) => this is AffineDimExpr dim && dim.Position == position;

    public bool IsConstant(long value) => this is AffineConstantExpr constant && constant.Value == value;

    /// <summary>Whether every value is known to be a multiple of the factor.</summary>
    public bool IsMultipleOf(long factor) =>
        factor is 1 or -1 || (factor != 0 ? LargestKnownDivisor % factor == 0 : IsConstant(0));

    public bool UsesDim(int position) => DimBound > position && Any(expr => expr.IsDim(position));

    public bool UsesSymbol(int position) =>
        SymbolBound > position && Any(expr => expr is AffineSymbolExpr symbol && symbol.Position == position);

    /// <summary>The value, or null where a divisor is 0, a modulus is not positive, or a result leaves 64 bits.</summary>
    /// <exception cref="ArgumentException">Fewer values are given than the expression uses.</exception>
    public long? Evaluate(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols = default)
    {
        if (dims.Length < DimBound)
            throw new ArgumentException($"the expression uses {DimBound} dimensions", nameof(dims));
        if (symbols.Length < SymbolBound)
            throw new ArgumentException($"the expression uses {SymbolBound} symbols", nameof(symbols));
        return EvaluateCore(dims, symbols);
    }

    /// <summary>
    /// Puts expressions in the place of dimensions and symbols; those beyond the lists stay. The result is simplified anew.
    /// </summary>
    public abstract AffineExpr ReplaceDimsAndSymbols(ReadOnlySpan<AffineExpr> dims, ReadOnlySpan<AffineExpr> symbols);

    public AffineExpr ReplaceDims(ReadOnlySpan<AffineExpr> dims) => ReplaceDimsAndSymbols(dims, []);

    public AffineExpr ReplaceSymbols(ReadOnlySpan<AffineExpr> symbols) => ReplaceDimsAndSymbols([], symbols);

    /// <summary>Adds to the position of each dimension from <paramref name="offset"/> up to the count.</summary>
    public AffineExpr ShiftDims(int dimCount, int shift, int offset = 0) =>
        ReplaceDims([.. Enumerable.Range(0, dimCount).Select(i => Dim(i < offset ? i : i + shift))]);

    /// <summary>Adds to the position of each symbol from <paramref name="offset"/> up to the count.</summary>
    public AffineExpr ShiftSymbols(int symbolCount, int shift, int offset = 0) =>
        ReplaceSymbols([.. Enumerable.Range(0, symbolCount).Select(i => Symbol(i < offset ? i : i + shift))]);

    /// <summary>The expression over a map's inputs, whose dimensions are the map's results.</summary>
    public AffineExpr Compose(AffineMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return ReplaceDims(map.Results.AsSpan());
    }

    /// <summary>Visits all subexpressions, operands before operators.</summary>
    public virtual void Walk(Action<AffineExpr> visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        visit(this);
    }

    public bool Equals(AffineExpr? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Kind == other.Kind && EqualsSameKind(other));

    public sealed override bool Equals(object? obj) => Equals(obj as AffineExpr);

    public sealed override int GetHashCode() => _hash;

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        AffineText.Write(text, this);
        return text.ToString();
    }

    public static implicit operator AffineExpr(long value) => Constant(value);

    public static AffineExpr operator +(AffineExpr left, AffineExpr right) => Add(left, right);

    public static AffineExpr operator -(AffineExpr left, AffineExpr right) => Subtract(left, right);

    public static AffineExpr operator -(AffineExpr operand) => Negate(operand);

    public static AffineExpr operator *(AffineExpr left, AffineExpr right) => Multiply(left, right);

    public static AffineExpr operator %(AffineExpr left, AffineExpr right) => Modulo(left, right);

    public static bool operator ==(AffineExpr? left, AffineExpr? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(AffineExpr? left, AffineExpr? right) => !(left == right);

    internal abstract long? EvaluateCore(ReadOnlySpan<long> dims, ReadOnlySpan<long> symbols);

    internal virtual bool Any(Func<AffineExpr, bool> predicate) => predicate(this);

    private protected abstract bool EqualsSameKind(AffineExpr other);
}
