namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>What all of several constraints allow: <c>%2 = irdl.all_of(%0, %1)</c>.</summary>
[Op("irdl.all_of", Syntax = "`(` $args `)` ` ` attr-dict")]
public sealed partial class AllOfOp : ConstraintOp, ISameOperandsAndResultType
{
    [Operand<IrdlAttributeType>] public partial OperandRange Args { get; }
}
