namespace OpenXla.Ir.Dialects.Interpreter;

/// <summary>Prints a tensor with the name of its value: <c>interpreter.print %0 : t</c>.</summary>
[Op("interpreter.print", Syntax = "$operand attr-dict `:` type($operand)")]
public sealed partial class PrintOp : Operation, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Host.WriteLine($"{OperandName()} = {ValueText.Of(frame.Get(Operand))}");
    }

    /// <summary>The name under which the operand is printed in the program.</summary>
    private string OperandName()
    {
        var text = AsmPrinter.ToGenericText(this);
        int start = text.IndexOf('(', StringComparison.Ordinal) + 1;
        return text[start..text.IndexOf(')', start)];
    }
}
