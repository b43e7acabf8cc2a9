namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Says what a region must be: <c>%r = irdl.region(%t) with size 1</c>.</summary>
[Op("irdl.region", Syntax = "``(`(` $entryBlockArgs $constrainedArguments^ `)`)? ``(` ` `with` `size` $numberOfBlocks^)? attr-dict")]
public sealed partial class RegionOp : Operation
{
    [Operand<IrdlAttributeType>] public partial OperandRange EntryBlockArgs { get; }
    [Attr] public partial int? NumberOfBlocks { get; set; }
    [Attr] public partial bool ConstrainedArguments { get; set; }
    [Result<IrdlRegionType>] public partial Value Output { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "irdl.operation") && NumberOfBlocks is { } count and < 1)
            verifier.Error(this, $"the number of blocks is expected to be >= 1 but got {count}");
    }
}
