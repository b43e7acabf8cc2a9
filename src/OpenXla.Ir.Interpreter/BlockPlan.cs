namespace OpenXla.Ir.Interpreter;

/// <summary>A block as a list of instructions.</summary>
internal sealed class BlockPlan(Block block)
{
    public Block Block { get; } = block;
    public required int[] ArgumentSlots { get; init; }
    public required Instruction[] Instructions { get; init; }
}
