namespace OpenXla.Ir.Analysis;

/// <summary>A loop between blocks: control enters it at one block only, from which all others of it are reached and to which they lead back.</summary>
public sealed class NaturalLoop
{
    private readonly HashSet<Block> _set = [];
    private readonly List<Block> _blocks = [];
    private readonly List<Block> _latches = [];
    private readonly List<NaturalLoop> _inner = [];

    internal NaturalLoop(Block header) => Header = header;

    /// <summary>The block at which control enters.</summary>
    public Block Header { get; }

    /// <summary>The blocks, those of inner loops included; the header first, the others in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The blocks that lead back to the header.</summary>
    public IReadOnlyList<Block> Latches => _latches;

    /// <summary>The loop right around this one.</summary>
    public NaturalLoop? Parent { get; private set; }

    /// <summary>The loops right inside of this one.</summary>
    public IReadOnlyList<NaturalLoop> InnerLoops => _inner;

    /// <summary>1 for a loop in no other.</summary>
    public int Depth => Parent is null ? 1 : Parent.Depth + 1;

    public bool Contains(Block block) => _set.Contains(block);

    /// <summary>The blocks of the loop that may lead out of it.</summary>
    public IEnumerable<Block> ExitingBlocks => _blocks.Where(block => block.Successors.Any(successor => !Contains(successor)));

    /// <summary>The blocks outside to which the loop leads.</summary>
    public IEnumerable<Block> ExitBlocks => _blocks.SelectMany(static block => block.Successors).Where(successor => !Contains(successor)).Distinct();

    /// <summary>The only block outside that leads to the header, where it leads nowhere else; null where there is none.</summary>
    public Block? Preheader
    {
        get
        {
            var outside = Header.Predecessors.Distinct().Where(block => !Contains(block)).ToList();
            return outside is [var only] && only.Successors.Count() == 1 ? only : null;
        }
    }

    internal void AddLatch(Block latch) => _latches.Add(latch);

    internal bool AddBlock(Block block) => _set.Add(block);

    internal void SetBlocks(IEnumerable<Block> inOrder)
    {
        _blocks.Add(Header);
        _blocks.AddRange(inOrder.Where(block => block != Header && _set.Contains(block)));
    }

    internal void SetParent(NaturalLoop? parent)
    {
        Parent = parent;
        parent?._inner.Add(this);
    }
}
