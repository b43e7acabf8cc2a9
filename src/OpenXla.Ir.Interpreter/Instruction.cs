using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter;

/// <summary>An operation with all that its execution would have to look up.</summary>
internal sealed class Instruction(Operation op)
{
    public Operation Op { get; } = op;
    public InstructionKind Kind { get; init; }
    public IEvaluable? Evaluable { get; init; }

    /// <summary>The slot of each operand; -1 for an absent one.</summary>
    public required int[] OperandSlots { get; init; }

    public required int[] ResultSlots { get; init; }

    /// <summary>The slots whose values nobody reads after this operation.</summary>
    public int[] DeadSlots { get; set; } = [];

    public RegionPlan[] Regions { get; init; } = [];

    /// <summary>The function of a call, once it has been looked up.</summary>
    public FunctionPlan? Callee { get; set; }
}
