namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Ends the first body of <see cref="WhileOp"/>: whether to go on, and with what.</summary>
[Op("scf.condition", Syntax = "`(` $condition `)` attr-dict ($args^ `:` type($args))?")]
public sealed partial class ConditionOp : Operation, IPure, ITerminator
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Operand] public partial OperandRange Args { get; }
}
