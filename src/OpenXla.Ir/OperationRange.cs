using System.Collections;

namespace OpenXla.Ir;

/// <summary>The operations of a block. The one just visited may be erased, moved or preceded by new ones.</summary>
public readonly struct OperationRange : IEnumerable<Operation>
{
    private readonly Operation? _first;

    internal OperationRange(Operation? first) => _first = first;

    public Enumerator GetEnumerator() => new(_first);

    IEnumerator<Operation> IEnumerable<Operation>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the successor before handing an operation out, so that erasing it is safe.</summary>
    public struct Enumerator : IEnumerator<Operation>
    {
        private Operation? _next;
        private Operation? _current;

        internal Enumerator(Operation? first) => _next = first;

        public readonly Operation Current => _current!;

        readonly object IEnumerator.Current => _current!;

        public bool MoveNext()
        {
            _current = _next;
            if (_current is null) return false;
            _next = _current.Next;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
