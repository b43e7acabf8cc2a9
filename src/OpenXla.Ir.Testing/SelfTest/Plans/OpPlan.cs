namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>
/// An operation that belongs to no context: what modules are put together from, cut down to, and built from again. Each value has a number
/// that is unique in the whole plan.
/// </summary>
/// <param name="Name">The operation's name.</param>
/// <param name="Operands">The operands.</param>
/// <param name="Results">The types of the results.</param>
/// <param name="FirstResult">The number of the first result; the others follow.</param>
/// <param name="Attributes">All attributes, inherent and discardable.</param>
/// <param name="Regions">The regions.</param>
/// <param name="Successors">Positions of blocks in the region around the operation.</param>
internal sealed record OpPlan(
    string Name,
    OperandPlan[] Operands,
    IrType[] Results,
    int FirstResult,
    NamedAttribute[] Attributes,
    RegionPlan[] Regions,
    int[] Successors)
{
    /// <summary>An unregistered operation that gives a value.</summary>
    public static OpPlan Source(IrType type, int number) => new(SourceName, [], [type], number, [], [], []);

    public const string SourceName = "selftest.value";
    public const string RegionName = "selftest.region";
    public const string EndName = "selftest.end";

    /// <summary>This operation and all inside it.</summary>
    public IEnumerable<OpPlan> All()
    {
        yield return this;
        foreach (var region in Regions)
            foreach (var block in region.Blocks)
                foreach (var op in block.Ops)
                    foreach (var inner in op.All())
                        yield return inner;
    }

    /// <summary>One more than the largest number of a value.</summary>
    public int Bound
    {
        get
        {
            int bound = FirstResult + Results.Length;
            foreach (var region in Regions)
                foreach (var block in region.Blocks)
                {
                    bound = Math.Max(bound, block.FirstArgument + block.Arguments.Length);
                    foreach (var op in block.Ops) bound = Math.Max(bound, op.Bound);
                }
            return bound;
        }
    }

    /// <summary>The same with numbers that begin at <paramref name="offset"/>; values from outside stay open.</summary>
    public OpPlan Shift(int offset) => this with
    {
        FirstResult = FirstResult + offset,
        Operands = Array.ConvertAll(Operands, o => o.IsOpen ? o : o with { Source = o.Source + offset }),
        Regions = Array.ConvertAll(Regions, r => new RegionPlan(Array.ConvertAll(r.Blocks, b => new BlockPlan(
            b.Arguments, b.FirstArgument + offset, Array.ConvertAll(b.Ops, op => op.Shift(offset)))))),
    };
}
