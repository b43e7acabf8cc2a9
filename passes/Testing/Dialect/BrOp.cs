namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Goes on at another block.</summary>
[Op("test.br")]
public sealed partial class BrOp : Operation, ITerminator, IBranch
{
    [Operand] public partial OperandRange TargetOperands { get; }
    [Successor] public partial Block Target { get; set; }

    public OperandRange SuccessorOperands(int index) => TargetOperands;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) => ReplaceOperands(start, count, values);
}
