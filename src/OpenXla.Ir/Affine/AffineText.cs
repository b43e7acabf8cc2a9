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

    /// <param name="output">Where the text goes.</param>
    /// <param name="expr">The expression.</param>
    /// <param name="asOperand">Whether an operator that binds tightly surrounds it, so that operators need parentheses.</param>
    private static void WriteExpr(StringBuilder output, AffineExpr expr, bool asOperand)
    {
        switch (expr)
        {
            case AffineDimExpr dim:
                output.Append('d').Append(dim.Position);
                break;
            case AffineSymbolExpr symbol:
                output.Append('s').Append(symbol.Position);
                break;
            case AffineConstantExpr constant:
                output.Append(constant.Value);
                break;
            case AffineBinaryExpr binary:
                output.Append(asOperand ? "(" : "");
                if (binary.Kind == AffineExprKind.Add)
                    WriteSum(output, binary.Left, binary.Right);
                else
                    WriteProduct(output, binary);
                output.Append(asOperand ? ")" : "");
                break;
        }
    }

    private static void WriteProduct(StringBuilder output, AffineBinaryExpr binary)
    {
        if (binary.Kind == AffineExprKind.Mul && binary.Right.IsConstant(-1))
        {
            output.Append('-');
            WriteExpr(output, binary.Left, asOperand: true);
            return;
        }
        WriteExpr(output, binary.Left, asOperand: true);
        output.Append(binary.Kind switch
        {
            AffineExprKind.Mul => " * ",
            AffineExprKind.Mod => " mod ",
            AffineExprKind.FloorDiv => " floordiv ",
            _ => " ceildiv ",
        });
        WriteExpr(output, binary.Right, asOperand: true);
    }

    private static void WriteSum(StringBuilder output, AffineExpr left, AffineExpr right)
    {
        WriteExpr(output, left, asOperand: false);
        switch (right)
        {
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr { Value: -1 } } negated:
                output.Append(" - ");
                WriteExpr(output, negated.Left, asOperand: negated.Left.Kind == AffineExprKind.Add);
                break;
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr { Value: < -1 } factor } scaled:
                output.Append(" - ");
                WriteExpr(output, scaled.Left, asOperand: true);
                output.Append(" * ").Append(unchecked(-factor.Value));
                break;
            case AffineConstantExpr { Value: < 0 } constant:
                // The smallest number has no positive counterpart and keeps its sign, here as upstream.
                output.Append(" - ").Append(unchecked(-constant.Value));
                break;
            default:
                output.Append(" + ");
                WriteExpr(output, right, asOperand: false);
                break;
        }
    }
}
