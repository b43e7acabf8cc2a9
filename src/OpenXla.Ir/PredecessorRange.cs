using System.Collections;

namespace OpenXla.Ir;

/// <summary>The blocks that branch to a block, once per edge, the latest edge first.</summary>
public readonly struct PredecessorRange : IEnumerable<Block>
{
    private readonly Block _block;

    internal PredecessorRange(Block block) => _block = block;

    public Enumerator GetEnumerator() => new(_block);

    IEnumerator<Block> IEnumerable<Block>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the edges; they must not change meanwhile.</summary>
    public struct Enumerator : IEnumerator<Block>
    {
        private readonly Block _block;
        private Operation? _next;
        private int _nextSlot;

        internal Enumerator(Block block)
        {
            _block = block;
            _next = block._firstBranch;
            _nextSlot = block._firstBranchSlot;
            Current = null!;
        }

        public Block Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_next is { } op)
            {
                ref var slot = ref op.Successor(_nextSlot);
                (_next, _nextSlot) = (slot.NextOp, slot.NextSlot);
                if (op._block is not { } block) continue;
                Current = block;
                return true;
            }
            return false;
        }

        public void Reset() => (_next, _nextSlot) = (_block._firstBranch, _block._firstBranchSlot);

        public readonly void Dispose()
        {
        }
    }
}
