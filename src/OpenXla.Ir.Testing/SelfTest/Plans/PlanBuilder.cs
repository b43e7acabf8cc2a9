using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Palettes;

namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>Makes operations of plans.</summary>
internal sealed class PlanBuilder
{
    private readonly IrContext _context;
    private readonly SelfTestRandom? _locations;
    private readonly Value[] _values;

    private PlanBuilder(IrContext context, OpPlan plan, ulong locations)
    {
        _context = context;
        _locations = locations == 0 ? null : new SelfTestRandom(locations);
        _values = new Value[plan.Bound];
    }

    /// <summary>Builds a module.</summary>
    public static ModuleOp Build(IrContext context, ModulePlan plan) =>
        (ModuleOp)new PlanBuilder(context, plan.Root, plan.Locations).BuildOp(plan.Root, []);

    /// <summary>Builds an operation without open operands.</summary>
    public static Operation Build(IrContext context, OpPlan plan) => new PlanBuilder(context, plan, 0).BuildOp(plan, []);

    private Operation BuildOp(OpPlan plan, Block[] blocks)
    {
        var state = new OperationState(_context.GetOperation(plan.Name), NextLocation());
        foreach (var operand in plan.Operands)
        {
            if (operand.IsOpen || _values[operand.Source].IsNull) throw new InvalidOperationException($"an operand of '{plan.Name}' has no value");
            state.Operands.Add(_values[operand.Source]);
        }
        state.AddResultTypes(plan.Results);
        state.Attributes.AddRange(plan.Attributes);
        foreach (int successor in plan.Successors) state.Successors.Add(blocks[successor]);
        foreach (var region in plan.Regions) BuildRegion(region, state.AddRegion());
        var op = Operation.Create(state);
        for (int i = 0; i < plan.Results.Length; i++) _values[plan.FirstResult + i] = op.GetResult(i);
        return op;
    }

    private void BuildRegion(RegionPlan plan, Region region)
    {
        var blocks = new Block[plan.Blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i] = region.AddBlock();
            for (int k = 0; k < plan.Blocks[i].Arguments.Length; k++)
                _values[plan.Blocks[i].FirstArgument + k] = blocks[i].AddArgument(plan.Blocks[i].Arguments[k], NextLocation());
        }
        for (int i = 0; i < blocks.Length; i++)
            foreach (var op in plan.Blocks[i].Ops) blocks[i].Append(BuildOp(op, blocks));
    }

    private Location NextLocation() => _locations is null ? Location.Unknown(_context) : Location.Of(_context, _locations.Pick(BuiltinAttributes.Locations));
}
