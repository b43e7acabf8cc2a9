using System.Numerics;
using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Cse;

/// <summary>The operations seen on the way down the dominator tree: a hash table that forgets the newest first.</summary>
internal sealed class ScopedOperations
{
    private const int FirstCapacity = 16;

    private Entry[] _entries = new Entry[FirstCapacity];

    /// <summary>The newest entry of each bucket, plus 1.</summary>
    private int[] _buckets = new int[FirstCapacity];

    private struct Entry
    {
        internal Operation Operation;
        internal int Hash;

        /// <summary>The next older entry of the same bucket, plus 1.</summary>
        internal int Older;
    }

    /// <summary>How many operations are known, to be given to <see cref="Release"/>.</summary>
    internal int Mark { get; private set; }

    /// <summary>The newest known operation that is equivalent to <paramref name="op"/>.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="hash">What <see cref="OperationEquivalence.GetHashCode(Operation)"/> says of it.</param>
    internal Operation? Find(Operation op, int hash)
    {
        for (int i = _buckets[BucketOf(hash)]; i != 0; i = _entries[i - 1].Older)
        {
            ref var entry = ref _entries[i - 1];
            if (entry.Hash == hash && OperationEquivalence.Instance.Equals(entry.Operation, op)) return entry.Operation;
        }
        return null;
    }

    internal void Add(Operation op, int hash)
    {
        if (Mark == _entries.Length) Grow();
        _entries[Mark] = new Entry { Operation = op, Hash = hash };
        Enter(Mark++);
    }

    /// <summary>Forgets what became known after the mark.</summary>
    internal void Release(int mark)
    {
        for (int i = Mark - 1; i >= mark; i--)
        {
            _buckets[BucketOf(_entries[i].Hash)] = _entries[i].Older;
            _entries[i] = default;
        }
        Mark = mark;
    }

    private int BucketOf(int hash) => (int)((uint)hash >> (32 - BitOperations.Log2((uint)_buckets.Length)));

    private void Enter(int index)
    {
        ref int newest = ref _buckets[BucketOf(_entries[index].Hash)];
        _entries[index].Older = newest;
        newest = index + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length];
        for (int i = 0; i < Mark; i++) Enter(i);
    }
}
