namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>What at least one of several constraints allows: <c>%2 = irdl.any_of(%0, %1)</c>.</summary>
[Op("irdl.any_of", Syntax = "`(` $args `)` ` ` attr-dict")]
public sealed partial class AnyOfOp : ConstraintOp, ISameOperandsAndResultType
{
    [Operand<IrdlAttributeType>] public partial OperandRange Args { get; }
}
