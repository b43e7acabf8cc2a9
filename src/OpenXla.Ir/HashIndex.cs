using System.Numerics;

namespace OpenXla.Ir;

/// <summary>
/// Finds numbers by hashes; what has the number, the owner compares. The hashes stand beside the numbers, so that looking for what is new touches
/// nothing else.
/// </summary>
internal sealed class HashIndex
{
    private struct Slot
    {
        internal int Hash;

        /// <summary>The number + 1; 0 where the slot is free.</summary>
        internal int Number;
    }

    private Slot[] _slots = new Slot[32];
    private int _shift = 32 - 5;
    private int _count;

    /// <summary>Where to look first for what has the hash.</summary>
    internal int First(int hash) => (int)((uint)hash * 0x9E3779B1u >> _shift);

    /// <summary>The next number of the hash from a slot on, which is moved behind it; -1 where there is none.</summary>
    internal int Next(int hash, ref int slot)
    {
        var slots = _slots;
        while (true)
        {
            var found = slots[slot];
            if (found.Number == 0) return -1;
            slot = (slot + 1) & (slots.Length - 1);
            if (found.Hash == hash) return found.Number - 1;
        }
    }

    internal void Add(int hash, int number)
    {
        if (++_count * 3L > _slots.Length * 2L) Grow();
        Insert(hash, number + 1);
    }

    private void Insert(int hash, int number)
    {
        int slot = First(hash);
        while (_slots[slot].Number != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = new Slot { Hash = hash, Number = number };
    }

    /// <summary>The order stays nearly the same, so that memory is passed through once.</summary>
    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
        foreach (var slot in old)
            if (slot.Number != 0) Insert(slot.Hash, slot.Number);
    }
}
