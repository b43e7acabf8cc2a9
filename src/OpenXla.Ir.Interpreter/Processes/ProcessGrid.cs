using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>
/// Where the processes of a grid meet. It counts those that run: when the last one comes to wait, or ends while others wait, nobody will
/// ever bring what they wait for, and all of them are told so. No clock is needed for that.
/// </summary>
internal sealed class ProcessGrid(long replicas, long partitions, IReadOnlyList<string> infeed)
{
    /// <summary>How long a wait lasts before it asks whether the run has been cancelled.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly object _lock = new();
    private readonly Queue<string> _infeed = new(infeed);
    private readonly List<Tensor[]> _outfeed = [];
    private readonly Dictionary<MeetingKey, List<Meeting>> _meetings = [];
    private readonly Dictionary<long, Queue<(Waiter Sender, Tensor[] Values)>> _sent = [];
    private readonly Dictionary<long, Queue<(Waiter Receiver, Action<Tensor[]> Take)>> _receivers = [];
    private readonly List<Waiter> _waiting = [];
    private readonly List<PendingRun> _started = [];
    private readonly HashSet<Exception> _deadlocks = [];
    private int _running;

    public long Replicas => replicas;
    public long Partitions => partitions;

    /// <summary>Processes begin to run.</summary>
    public void Enter(int count = 1)
    {
        lock (_lock) _running += count;
    }

    /// <summary>A process has ended.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _running--;
            GiveUpIfAllWait();
        }
    }

    /// <summary>Remembers what runs beside a process, to be waited for at the end of all.</summary>
    public void Remember(PendingRun run)
    {
        lock (_lock) _started.Add(run);
    }

    public PendingRun[] TakeStarted()
    {
        lock (_lock)
        {
            PendingRun[] started = [.. _started];
            _started.Clear();
            return started;
        }
    }

    /// <summary>True where an error says only that others never came, be it that they failed before.</summary>
    public bool IsDeadlock(Exception failure)
    {
        lock (_lock) return _deadlocks.Contains(failure);
    }

    public string? NextInfeed()
    {
        lock (_lock) return _infeed.TryDequeue(out var function) ? function : null;
    }

    public void Outfeed(Tensor[] values)
    {
        lock (_lock) _outfeed.Add(values);
    }

    public Tensor[][] Exchange(ProcessId process, Operation op, ReadOnlySpan<ProcessId> group, long channel, Tensor[] values, CancellationToken cancellation)
    {
        if (group.Length == 1) return [values];
        lock (_lock)
        {
            var key = new MeetingKey(op.Name, channel, EquatableArray.Create(group));
            if (!_meetings.TryGetValue(key, out var meetings)) _meetings.Add(key, meetings = []);
            var meeting = meetings.Find(m => m.HasRoomFor(process));
            if (meeting is null) meetings.Add(meeting = new Meeting(group.ToArray()));
            meeting.Add(process, values);
            if (meeting.IsComplete)
            {
                meetings.Remove(meeting);
                foreach (var other in meeting.Waiters) Wake(other);
            }
            else
            {
                var waiter = new Waiter(process, op, $"for {string.Join(", ", meeting.Missing)} on channel {channel}");
                meeting.Waiters.Add(waiter);
                Wait(waiter, cancellation);
            }
            return meeting.Values;
        }
    }

    public void Send(ProcessId process, Operation op, long channel, Tensor[] values, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_receivers.TryGetValue(channel, out var receivers) && receivers.TryDequeue(out var first))
            {
                first.Take(values);
                Wake(first.Receiver);
                return;
            }
            var waiter = new Waiter(process, op, $"for a receiver on channel {channel}");
            if (!_sent.TryGetValue(channel, out var sent)) _sent.Add(channel, sent = []);
            sent.Enqueue((waiter, values));
            Wait(waiter, cancellation);
        }
    }

    public Tensor[] Receive(ProcessId process, Operation op, long channel, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_sent.TryGetValue(channel, out var sent) && sent.TryDequeue(out var first))
            {
                Wake(first.Sender);
                return first.Values;
            }
            Tensor[] received = [];
            var waiter = new Waiter(process, op, $"for a sender on channel {channel}");
            if (!_receivers.TryGetValue(channel, out var receivers)) _receivers.Add(channel, receivers = []);
            receivers.Enqueue((waiter, values => received = values));
            Wait(waiter, cancellation);
            return received;
        }
    }

    /// <summary>Waits for what runs beside the process.</summary>
    public void Await(ProcessId process, Operation op, PendingRun run, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (run.IsDone) return;
            var waiter = new Waiter(process, op, $"for '{run.Op.Name}'");
            run.Waiters.Add(waiter);
            Wait(waiter, cancellation);
        }
    }

    /// <summary>What ran beside a process has ended.</summary>
    public void Complete(PendingRun run)
    {
        lock (_lock)
        {
            run.IsDone = true;
            foreach (var waiter in run.Waiters) Wake(waiter);
        }
    }

    private void Wake(Waiter waiter)
    {
        if (waiter.IsDone) return;
        waiter.IsDone = true;
        _waiting.Remove(waiter);
        // Counted by whoever wakes it: until the thread gets to run, all others might seem to wait.
        _running++;
        Monitor.PulseAll(_lock);
    }

    private void Wait(Waiter waiter, CancellationToken cancellation)
    {
        _waiting.Add(waiter);
        _running--;
        GiveUpIfAllWait();
        while (!waiter.IsDone)
        {
            if (cancellation.IsCancellationRequested)
            {
                Wake(waiter);
                cancellation.ThrowIfCancellationRequested();
            }
            Monitor.Wait(_lock, Patience);
        }
        if (waiter.Failure is { } failure) throw failure;
    }

    private void GiveUpIfAllWait()
    {
        if (_running > 0 || _waiting.Count == 0) return;
        Waiter[] all = [.. _waiting.OrderBy(w => w.Process)];
        foreach (var waiter in all)
        {
            var failure = new EvaluationException(waiter.Op.Location, $"'{waiter.Op.Name}' op waits {waiter.Reason} in process {waiter.Process}, but all other processes wait or have ended");
            foreach (var other in all)
                if (other != waiter) failure.Note($"process {other.Process} waits {other.Reason}", other.Op.Location);
            waiter.Failure = failure;
            _deadlocks.Add(failure);
            Wake(waiter);
        }
    }
}
