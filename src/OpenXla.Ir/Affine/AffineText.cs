using System.Buffers;
using System.Text;

namespace OpenXla.Ir.Affine;

/// <summary>Writes expressions, maps and sets as upstream does: the text between <c>affine_map&lt;</c> and <c>&gt;</c>.</summary>
public static class AffineText
{
    public static void Write(StringBuilder output, AffineExpr expr)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(expr);
        WriteExpr(output, expr, asOperand: false);
    }

    public static void Write(StringBuilder output, AffineMap map)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(map);
        WriteInputs(output, map.DimCount, map.SymbolCount);
        output.Append(" -> (");
        for (int i = 0; i < map.Results.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteExpr(output, map.Results[i], asOperand: false);
        }
        output.Append(')');
    }

    public static void Write(StringBuilder output, IntegerSet set)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(set);
        WriteInputs(output, set.DimCount, set.SymbolCount);
        output.Append(" : (");
        for (int i = 0; i < set.Constraints.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteExpr(output, set.Constraints[i], asOperand: false);
            output.Append(set.EqualityFlags[i] ? " == 0" : " >= 0");
        }
        output.Append(')');
    }

    public static void Write(IBufferWriter<byte> output, AffineMap map) => WriteBytes(output, map.ToString());

    public static void Write(IBufferWriter<byte> output, IntegerSet set) => WriteBytes(output, set.ToString());

    public static void Write(IBufferWriter<byte> output, AffineExpr expr) => WriteBytes(output, expr.ToString());

    private static void WriteBytes(IBufferWriter<byte> output, string text)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));
    }

    private static void WriteInputs(StringBuilder output, int dimCount, int symbolCount)
    {
        output.Append('(');
        for (int i = 0; i < dimCount; i++)
            output.Append(i == 0 ? "d" : ", d").Append(i);
        output.Append(')');
        if (symbolCount == 0)
            return;
        output.Append('[');
        for (int i = 0; i < symbolCount; i++)
            output.Append(i == 0 ? "s" : ", s").Append(i);
        output.Append(']');
    }

    private static void WriteExpr(StringBuilder output, AffineExpr expr, bool asOperand)
    {
        var sink = new TextSink(output);
        WriteExpr(ref sink, expr, asOperand);
    }

    /// <param name="sink">Where the text goes.</param>
    /// <param name="expr">The expression.</param>
    /// <param name="asOperand">Whether an operator that binds tightly surrounds it, so that operators need parentheses.</param>
    internal static void WriteExpr<TSink>(ref TSink sink, AffineExpr expr, bool asOperand)
        where TSink : struct, IAffineSink
    {
        switch (expr)
        {
            case AffineDimExpr dim:
                sink.Dim(dim.Position);
                break;
            case AffineSymbolExpr symbol:
                sink.Symbol(symbol.Position);
                break;
            case AffineConstantExpr constant:
                sink.Number(constant.Value);
                break;
            case AffineBinaryExpr binary:
                if (asOperand) sink.Text("(");
                if (binary.Kind == AffineExprKind.Add) WriteSum(ref sink, binary.Left, binary.Right);
                else WriteProduct(ref sink, binary);
                if (asOperand) sink.Text(")");
                break;
        }
    }

    private static void WriteProduct<TSink>(ref TSink sink, AffineBinaryExpr binary)
        where TSink : struct, IAffineSink
    {
        if (binary.Kind == AffineExprKind.Mul && binary.Right.IsConstant(-1))
        {
            sink.Text("-");
            WriteExpr(ref sink, binary.Left, asOperand: true);
            return;
        }
        WriteExpr(ref sink, binary.Left, asOperand: true);
        sink.Text(binary.Kind switch
        {
            AffineExprKind.Mul => " * ",
            AffineExprKind.Mod => " mod ",
            AffineExprKind.FloorDiv => " floordiv ",
            _ => " ceildiv ",
        });
        WriteExpr(ref sink, binary.Right, asOperand: true);
    }

    private static void WriteSum<TSink>(ref TSink sink, AffineExpr left, AffineExpr right)
        where TSink : struct, IAffineSink
    {
        WriteExpr(ref sink, left, asOperand: false);
        switch (right)
        {
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr { Value: -1 } } negated:
                sink.Text(" - ");
                WriteExpr(ref sink, negated.Left, asOperand: negated.Left.Kind == AffineExprKind.Add);
                break;
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr { Value: < -1 } factor } scaled:
                sink.Text(" - ");
                WriteExpr(ref sink, scaled.Left, asOperand: true);
                sink.Text(" * ");
                sink.Number(unchecked(-factor.Value));
                break;
            case AffineConstantExpr { Value: < 0 } constant:
                // The smallest number has no positive counterpart and keeps its sign, here as upstream.
                sink.Text(" - ");
                sink.Number(unchecked(-constant.Value));
                break;
            default:
                sink.Text(" + ");
                WriteExpr(ref sink, right, asOperand: false);
                break;
        }
    }

    /// <summary>Inputs by their usual names: <c>d0</c>, <c>s0</c>.</summary>
    private readonly struct TextSink(StringBuilder output) : IAffineSink
    {
        public void Text(string text) => output.Append(text);

        public void Number(long value) => output.Append(value);

        public void Dim(int position) => output.Append('d').Append(position);

        public void Symbol(int position) => output.Append('s').Append(position);
    }
}
