using System.Collections.Concurrent;

namespace Notebooks.Jupyter;

/// <summary>What readers answer to what cells ask, one question at a time.</summary>
internal sealed class Answers
{
    private readonly Lock _asking = new();
    private readonly BlockingCollection<string> _answers = [];

    /// <summary>Takes an answer from a front end.</summary>
    public void Take(Message message)
    {
        if (message.Type == "input_reply")
        {
            _answers.Add(message.Text("value"));
        }
    }

    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="ask">Sends the question.</param>
    /// <param name="cancellation">Ends the wait: the cell was interrupted.</param>
    public string Ask(Action ask, CancellationToken cancellation)
    {
        lock (_asking)
        {
            while (_answers.TryTake(out _))
            {
                // An answer to a question that nobody waits for any more.
            }

            ask();
            return _answers.Take(cancellation);
        }
    }
}
