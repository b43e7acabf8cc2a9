using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Text;

/// <content>Affine expressions over operands.</content>
public sealed partial class AsmPrinter
{
    /// <summary>The results of a map, its inputs replaced by operands, dimensions first: <c>%i + symbol(%n), 4</c>.</summary>
    public void PrintAffineMapOfOperands(AffineMap map, OperandRange operands)
    {
        ArgumentNullException.ThrowIfNull(map);
        for (int i = 0; i < map.Results.Length; i++)
        {
            if (i > 0) Write(", "u8);
            PrintAffineExprOfOperands(map.Results[i], map.DimCount, operands);
        }
    }

    /// <summary>An expression whose first inputs are dimensions, all of them replaced by operands.</summary>
    public void PrintAffineExprOfOperands(AffineExpr expr, int dimCount, OperandRange operands)
    {
        ArgumentNullException.ThrowIfNull(expr);
        var sink = new OperandSink(this, dimCount, operands);
        AffineText.WriteExpr(ref sink, expr, asOperand: false);
    }

    private readonly struct OperandSink(AsmPrinter printer, int dimCount, OperandRange operands) : IAffineSink
    {
        public void Text(string text) => printer.Write(text);

        public void Number(long value) => printer.Write(value);

        public void Dim(int position) => printer.PrintOperand(operands[position]);

        public void Symbol(int position)
        {
            printer.Write("symbol("u8);
            printer.PrintOperand(operands[dimCount + position]);
            printer.Write(")"u8);
        }
    }
}
