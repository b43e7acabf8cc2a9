namespace OpenXla.Ir.Text;

/// <summary>The names of values that are no numbers, as UTF-8: each text once, with a note whether it is in use.</summary>
internal sealed class SsaNameTable
{
    private readonly ByteTable _names = new();
    private readonly List<bool> _isUsed = [];

    internal ReadOnlySpan<byte> this[int id] => _names[id];

    /// <summary>Takes a name into use; false where it is in use already.</summary>
    internal bool TryUse(ReadOnlySpan<byte> name, out int id)
    {
        id = _names.NumberOf(name);
        if (id == _isUsed.Count) _isUsed.Add(false);
        if (_isUsed[id]) return false;
        return _isUsed[id] = true;
    }

    internal void Release(int id) => _isUsed[id] = false;
}
