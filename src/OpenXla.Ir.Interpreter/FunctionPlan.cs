using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Interpreter;

/// <summary>
/// A function ready to run: each value of its body, nested regions included, has a slot of its own in the frame's array.
/// A region can't be active twice in one call, so that one array serves the whole call.
/// </summary>
internal sealed class FunctionPlan
{
    private readonly Dictionary<Value, int> _slots;
    private readonly Dictionary<Region, RegionPlan> _regions;

    public FunctionPlan(Operation op, ICallable callable, string name)
    {
        Op = op;
        Name = name;
        var builder = new PlanBuilder();
        Body = builder.Build(callable.CallableBody!);
        (_slots, _regions) = (builder.Slots, builder.Regions);
    }

    public Operation Op { get; }
    public string Name { get; }
    public RegionPlan Body { get; }
    public int SlotCount => _slots.Count;

    /// <summary>The slot of any value; for those that are no operand of the operation at hand.</summary>
    public int SlotOf(Value value) => _slots.GetValueOrDefault(value, -1);

    public RegionPlan? PlanOf(Region region) => _regions.GetValueOrDefault(region);
}
